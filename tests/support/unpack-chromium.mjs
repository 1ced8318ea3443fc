import chromium from '@sparticuz/chromium';

/** Unpacks the browser into the folder that `TMPDIR` names. */
await chromium.executablePath();
