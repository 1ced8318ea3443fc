import type cloudSdk from 'wx-server-sdk';
import { CORE } from './core-rows';
import { checkRows, openWorld } from './world';

/** This SDK has the same calls as today's, so the types of today's SDK fit. */
const sdk: typeof cloudSdk = require('wx-server-sdk-3');

checkRows(() => openWorld('3.0.4', sdk), CORE);
