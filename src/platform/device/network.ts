import Taro from '@tarojs/taro';

/** What the phone says of its connection; `isOnline` may be wrong where a network leads nowhere. */
export interface Network {
  isOnline: boolean;
  isWifi: boolean;
}

/** The connection of this moment; taken for a plain one when the phone does not tell. */
export async function readNetwork(): Promise<Network> {
  try {
    const { networkType } = await Taro.getNetworkType();
    return { isOnline: networkType !== 'none', isWifi: networkType === 'wifi' };
  } catch {
    return { isOnline: true, isWifi: false };
  }
}

/** Runs at every change of the connection; answers how to stop. */
export function watchNetwork(onChange: (network: Network) => void): () => void {
  const listener: Taro.onNetworkStatusChange.Callback = ({ isConnected, networkType }) =>
    onChange({ isOnline: isConnected, isWifi: networkType === 'wifi' });
  Taro.onNetworkStatusChange(listener);
  return () => Taro.offNetworkStatusChange(listener);
}
