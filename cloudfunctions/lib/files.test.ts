import { cloud } from './cloud';
import { removeFiles } from './files';

const PREFIX = 'cloud://env.bucket/';

describe('the removal of files', () => {
  afterEach(() => jest.restoreAllMocks());

  /** What the SDK makes of the storage's answer for each file. */
  const storageSays = (statuses: Record<string, number>) => {
    jest.spyOn(cloud, 'uploadFile').mockResolvedValue({ fileID: `${PREFIX}keep.txt` } as never);
    jest.spyOn(cloud, 'deleteFile').mockImplementation((async ({
      fileList,
    }: {
      fileList: string[];
    }) => ({
      fileList: fileList.map((fileID) => ({
        fileID,
        status: statuses[fileID.slice(PREFIX.length)],
      })),
    })) as never);
  };

  test('a file that the storage refuses is not taken for gone; one that is not there is', async () => {
    storageSays({ 'a/one.png': 0, 'a/busy.png': -501_001, 'a/never.png': -503_003 });
    const gone = await removeFiles(['a/one.png', 'a/busy.png', 'a/never.png']);
    expect([...gone]).toEqual(['a/one.png', 'a/never.png']);
  });
});
