import type cloudSdk from 'wx-server-sdk';
import { CORE } from './core-rows';
import { checkRows, openWorld } from './world';

/** This SDK has the same calls as today's, so the types of today's SDK fit. */
const sdk: typeof cloudSdk = require('wx-server-sdk-2');

checkRows(() => openWorld('2.6.3', sdk), CORE);
