import Taro from '@tarojs/taro';
import { MAX_SECONDS, MediaError, type MediaFile } from './media-file';
import type { UploadExtension } from './upload';

const EXTENSIONS: readonly UploadExtension[] = ['jpg', 'jpeg', 'png', 'webp', 'gif', 'mp4', 'mov'];

function extensionOf(path: string, otherwise: UploadExtension): UploadExtension {
  const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  return EXTENSIONS.find((extension) => extension === ending) ?? otherwise;
}

function toMediaError(fault: unknown): MediaError {
  const text =
    typeof fault === 'object' && fault !== null && 'errMsg' in fault ? String(fault.errMsg) : '';
  return new MediaError(/auth|deny|permission|privacy/i.test(text) ? 'NOT_ALLOWED' : 'CANCELLED');
}

async function chooseMedia(option: Taro.chooseMedia.Option) {
  try {
    const { tempFiles } = await Taro.chooseMedia({ sourceType: ['album', 'camera'], ...option });
    return tempFiles;
  } catch (fault) {
    throw toMediaError(fault);
  }
}

/** A re-encoded JPEG carries no EXIF: neither where nor with what it was taken. */
async function reencode(path: string): Promise<string> {
  const { tempFilePath } = await Taro.compressImage({ src: path, quality: 80 });
  return tempFilePath;
}

/** Lets the person take or choose images, compressed and without EXIF; throws `MediaError`. */
export async function chooseImages(max: number): Promise<MediaFile[]> {
  const files = await chooseMedia({ count: max, mediaType: ['image'], sizeType: ['compressed'] });
  return Promise.all(
    files.map(async ({ tempFilePath, size }) => {
      const path = await reencode(tempFilePath);
      return { path, extension: extensionOf(path, 'jpg'), bytes: size, seconds: 0 };
    }),
  );
}

/** Lets the person film or choose one video of at most 60 seconds; throws `MediaError`. */
export async function chooseVideo(): Promise<MediaFile> {
  const [file] = await chooseMedia({ count: 1, mediaType: ['video'], maxDuration: MAX_SECONDS });
  if (!file) throw new MediaError('CANCELLED');
  const seconds = Math.floor(file.duration);
  if (seconds > MAX_SECONDS) throw new MediaError('TOO_LONG');
  const { tempFilePath: path, size: bytes } = file;
  return { path, extension: extensionOf(path, 'mp4'), bytes, seconds };
}
