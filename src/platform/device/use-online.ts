import { useEffect, useState } from 'react';
import { readNetwork, watchNetwork } from './network';

/** Whether the phone has a connection, as far as it knows. */
export function useOnline(): boolean {
  const [isOnline, setOnline] = useState(true);
  useEffect(() => {
    void readNetwork().then((network) => setOnline(network.isOnline));
    return watchNetwork((network) => setOnline(network.isOnline));
  }, []);
  return isOnline;
}
