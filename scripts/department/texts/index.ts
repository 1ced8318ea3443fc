import { CITY_MANAGEMENT } from './city-management';
import { CIVIL_AFFAIRS } from './civil-affairs';
import type { DepartmentTexts } from './department-texts';
import { EDUCATION } from './education';
import { ENVIRONMENT } from './environment';
import { HEALTH } from './health';
import { HOUSING } from './housing';
import { LABOUR } from './labour';
import { MARKET } from './market';
import { NATURAL_RESOURCES } from './natural-resources';
import { PUBLIC_SECURITY } from './public-security';
import { TRANSPORT } from './transport';
import { UTILITIES } from './utilities';

/** The departments of the starter model and what residents might write to each. */
export const TEXTS: readonly DepartmentTexts[] = [
  HOUSING,
  CITY_MANAGEMENT,
  PUBLIC_SECURITY,
  TRANSPORT,
  EDUCATION,
  HEALTH,
  CIVIL_AFFAIRS,
  LABOUR,
  MARKET,
  ENVIRONMENT,
  NATURAL_RESOURCES,
  UTILITIES,
];
