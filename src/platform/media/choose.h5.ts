import { MOST_BYTES } from '../../../domain/media/clean-file';
import { LONGEST_SIDE, MAX_SECONDS, MediaError, type MediaFile } from './media-file';

const JPEG_QUALITY = 0.8;

function chooseFiles(accept: string, isMultiple: boolean): Promise<File[]> {
  return new Promise((resolve, reject) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = accept;
    input.multiple = isMultiple;
    input.style.display = 'none';
    input.onchange = () => {
      resolve([...(input.files ?? [])]);
      input.remove();
    };
    input.addEventListener('cancel', () => {
      reject(new MediaError('CANCELLED'));
      input.remove();
    });
    document.body.append(input);
    input.click();
  });
}

function drawSmaller(image: ImageBitmap): HTMLCanvasElement {
  const scale = Math.min(1, LONGEST_SIDE / Math.max(image.width, image.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(image.width * scale);
  canvas.height = Math.round(image.height * scale);
  const context = canvas.getContext('2d');
  if (!context) throw new MediaError('UNSUPPORTED');
  // JPEG knows no transparency and would show it black.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  image.close();
  return canvas;
}

/** Drawing again leaves EXIF behind: neither where nor with what it was taken. */
async function reencode(file: File): Promise<MediaFile> {
  const image = await createImageBitmap(file).catch(() => {
    throw new MediaError('UNSUPPORTED');
  });
  const canvas = drawSmaller(image);
  const blob = await new Promise<Blob | null>((resolve) =>
    canvas.toBlob(resolve, 'image/jpeg', JPEG_QUALITY),
  );
  if (!blob) throw new MediaError('UNSUPPORTED');
  return { path: URL.createObjectURL(blob), extension: 'jpg', bytes: blob.size, seconds: 0 };
}

/** Lets the person choose images, compressed and without EXIF; throws `MediaError`. */
export async function chooseImages(max: number): Promise<MediaFile[]> {
  const files = await chooseFiles('image/*', max > 1);
  const images: MediaFile[] = [];
  // One after the other: nine large pictures at once are too much for a small phone.
  for (const file of files.slice(0, max)) images.push(await reencode(file));
  return images;
}

/** Far behind the end of any video; the browser goes to the end and then knows where that is. */
const FAR = 1e7;

/** What a browser has recorded does not tell its length until it was read to its end. */
function readDuration(path: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const video = document.createElement('video');
    const tell = () => {
      if (Number.isFinite(video.duration)) resolve(video.duration);
    };
    video.preload = 'metadata';
    video.ondurationchange = tell;
    video.onloadedmetadata = () => {
      if (!Number.isFinite(video.duration)) video.currentTime = FAR;
    };
    video.onerror = () => reject(new MediaError('UNSUPPORTED'));
    video.src = path;
  });
}

/** Lets the person choose one video of at most 60 seconds; throws `MediaError`. */
export async function chooseVideo(): Promise<MediaFile> {
  const [file] = await chooseFiles('video/mp4,video/quicktime,video/webm', false);
  if (!file) throw new MediaError('CANCELLED');
  if (file.size > MOST_BYTES.video) throw new MediaError('TOO_LARGE');
  const path = URL.createObjectURL(file);
  const seconds = Math.floor(await readDuration(path));
  if (seconds > MAX_SECONDS) throw new MediaError('TOO_LONG');
  const extension = file.type.includes('webm')
    ? 'webm'
    : file.type.includes('quicktime')
      ? 'mov'
      : 'mp4';
  return { path, extension, bytes: file.size, seconds };
}
