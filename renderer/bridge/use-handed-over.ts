import { useEffect, useEffectEvent } from 'react';
import { useSearchParams } from 'react-router';

/**
 * Calls back once for each file that was opened with Heed and led to this screen, also when the screen was there
 * already. The route says only that there is one, with a number; main knows which.
 */
export function useHandedOver(open: () => void, isReady = true): void {
  const number = useSearchParams()[0].get('file');
  const onFile = useEffectEvent(open);
  useEffect(() => {
    if (number !== null && isReady) onFile();
  }, [number, isReady]);
}
