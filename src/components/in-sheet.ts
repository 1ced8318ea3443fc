import { createContext } from 'react';

/** Whether a component stands in a sheet, which is fixed over the page. */
export const InSheet = createContext(false);
