import { command } from '../../lib/cloud';
import { appeals } from '../record';

/** Which of these files are attached to appeals, by name. One request. */
export async function attachedFiles(names: readonly string[]): Promise<string[]> {
  const holders = await appeals.all({ 'media.name': command.in([...names]) });
  return holders.flatMap(({ media }) => media.map(({ name }) => name));
}
