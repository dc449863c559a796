/** Remembers each for as long as an envelope is valid, so that none is taken twice. */
export function rememberNonces(secondsValid: number): { isFirst(nonce: string): boolean } {
  // Two generations: whatever is older than both cannot be in a valid envelope any more.
  let [young, old] = [new Set<string>(), new Set<string>()];
  let bornAt = Date.now();
  return {
    isFirst(nonce) {
      if (Date.now() - bornAt > secondsValid * 1_000) {
        old = Date.now() - bornAt > 2 * secondsValid * 1_000 ? new Set() : young;
        young = new Set();
        bornAt = Date.now();
      }
      if (young.has(nonce) || old.has(nonce)) return false;
      young.add(nonce);
      return true;
    },
  };
}
