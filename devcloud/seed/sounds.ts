const SAMPLES_PER_SECOND = 8000;
const BYTES_PER_SAMPLE = 2;
const HEADER_BYTES = 44;
/** A short rising and falling tune, in hertz. */
const NOTES = [392, 440, 523, 440, 392, 330] as const;
const SECONDS_PER_NOTE = 0.4;
const LOUDNESS = 9000;

function writeHeader(file: Buffer, dataBytes: number): void {
  file.write('RIFF', 0, 'latin1');
  file.writeUInt32LE(HEADER_BYTES - 8 + dataBytes, 4);
  file.write('WAVEfmt ', 8, 'latin1');
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(1, 20);
  file.writeUInt16LE(1, 22);
  file.writeUInt32LE(SAMPLES_PER_SECOND, 24);
  file.writeUInt32LE(SAMPLES_PER_SECOND * BYTES_PER_SAMPLE, 28);
  file.writeUInt16LE(BYTES_PER_SAMPLE, 32);
  file.writeUInt16LE(BYTES_PER_SAMPLE * 8, 34);
  file.write('data', 36, 'latin1');
  file.writeUInt32LE(dataBytes, 40);
}

/** A hummed tune of so many seconds that stands for a voice message: WAV, 8 kHz, 16 bit, mono. */
export function makeVoice(seconds: number): Buffer {
  const count = Math.round(seconds * SAMPLES_PER_SECOND);
  const file = Buffer.alloc(HEADER_BYTES + count * BYTES_PER_SAMPLE);
  writeHeader(file, count * BYTES_PER_SAMPLE);
  for (let index = 0; index < count; index += 1) {
    const time = index / SAMPLES_PER_SECOND;
    const note = NOTES[Math.floor(time / SECONDS_PER_NOTE) % NOTES.length] ?? NOTES[0];
    const swell = Math.sin((Math.PI * (time % SECONDS_PER_NOTE)) / SECONDS_PER_NOTE);
    const tone = Math.sin(2 * Math.PI * note * time) + 0.3 * Math.sin(4 * Math.PI * note * time);
    file.writeInt16LE(Math.round(LOUDNESS * swell * tone), HEADER_BYTES + index * BYTES_PER_SAMPLE);
  }
  return file;
}
