'use strict';
/** Runs in a `worker_threads` Worker, as one instance of a function. */
const { parentPort, workerData } = require('node:worker_threads');
const { serveEvents } = require('./instance.cjs');

const options = { ...workerData, environment: { ...process.env }, isAlone: true };
parentPort.on(
  'message',
  serveEvents(options, (message) => parentPort.postMessage(message)),
);
