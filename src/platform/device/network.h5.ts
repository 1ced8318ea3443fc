/** What the browser says of its connection; `isOnline` may be wrong where a network leads nowhere. */
export interface Network {
  isOnline: boolean;
  isWifi: boolean;
}

function now(): Network {
  const { connection } = navigator as Navigator & { connection?: { type?: string } };
  return { isOnline: navigator.onLine, isWifi: connection?.type === 'wifi' };
}

/** The connection of this moment. */
export async function readNetwork(): Promise<Network> {
  return now();
}

/** Runs at every change of the connection; answers how to stop. */
export function watchNetwork(onChange: (network: Network) => void): () => void {
  const listener = () => onChange(now());
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}
