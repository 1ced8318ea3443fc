import { createContext, type PropsWithChildren, useContext, useMemo, useState } from 'react';
import { fontFactor } from '../platform/device/font-size';
import { load, save } from '../platform/storage/storage';

interface CareMode {
  isCare: boolean;
  setCare: (isCare: boolean) => void;
}

const STORAGE_KEY = 'care-mode';

/** WeChat type set this much larger than usual begins in care mode, until the person chooses. */
const LARGE_TYPE = 1.25;

const CareModeContext = createContext<CareMode>({ isCare: false, setCare: () => undefined });

/** Keeps 关怀模式 for the whole app and on this phone. */
export function CareModeProvider({ children }: PropsWithChildren) {
  const [isCare, setIsCare] = useState(
    () => load<boolean>(STORAGE_KEY) ?? fontFactor() >= LARGE_TYPE,
  );
  const careMode = useMemo(() => {
    const setCare = (next: boolean) => {
      setIsCare(next);
      save(STORAGE_KEY, next);
    };
    return { isCare, setCare };
  }, [isCare]);
  return <CareModeContext.Provider value={careMode}>{children}</CareModeContext.Provider>;
}

/** Whether 关怀模式 is on, and how to switch it. */
export function useCareMode(): CareMode {
  return useContext(CareModeContext);
}
