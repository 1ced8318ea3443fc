import type cloudSdk from 'wx-server-sdk';
import { CORE } from './core-rows';
import { checkRows, openWorld } from './world';

/** The same calls as today's SDK: its types do for this one too. */
const sdk: typeof cloudSdk = require('wx-server-sdk-2');

checkRows(() => openWorld('2.6.3', sdk), CORE);
