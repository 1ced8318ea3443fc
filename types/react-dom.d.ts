/** The one function of it that is used; in a mini program Taro's renderer stands for it. */
declare module 'react-dom' {
  export function flushSync(work: () => void): void;
}
