import Taro from '@tarojs/taro';
import type { FaultReport } from './fault-report';

/** Writes a fault into WeChat's real-time log, which is read at mp.weixin.qq.com (开发 → 运维中心 → 实时日志). */
export function writeRealtimeLog(report: FaultReport): void {
  Taro.getRealtimeLogManager?.().error('fault', report);
}
