import type cloudSdk from 'wx-server-sdk';
import { CORE } from './core-rows';
import { checkRows, openWorld } from './world';

/** The same calls as today's SDK: its types do for this one too. */
const sdk: typeof cloudSdk = require('wx-server-sdk-3');

checkRows(() => openWorld('3.0.4', sdk), CORE);
