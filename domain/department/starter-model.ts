import { readModel } from './model';
import stored from './starter-model.json';

/**
 * Trained on sentences of our own by `npm run triage:train -- --own`: weak until a city replaces it by
 * one trained on its own handled appeals (docs/adr/0010). For functions only; the app must not hold it.
 */
export const STARTER_MODEL = readModel(stored);
