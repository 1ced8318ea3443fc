import { writeFileSync } from 'node:fs';
import { trainAlarm } from './triage-alarm/train';

/** `npm run triage:alarm`: trains the alarm on our own sentences and writes it. */
const OUT = 'domain/appeal/alarm/alarm-model.json';

const { stored, report } = trainAlarm();
const text = `${JSON.stringify(stored, null, 2)}\n`;
writeFileSync(OUT, text);
console.log(report.join('\n'));
console.log(`${OUT}: ${Math.ceil(text.length / 1024)} KiB`);
