import { runTool } from './run.mjs';

/** True when the oldest WeChat that we support can run the built mini program; else it is said what it cannot. */
export async function checkWechatBuild() {
  const { code } = await runTool('tsx', 'tsx', ['scripts/check-wechat-build.ts']);
  return code === 0;
}
