import { type ComponentType, useEffect, useState } from 'react';

/**
 * A component that a key opens: no part of the start, yet there before anybody can press the key, so that what is
 * typed right behind the key reaches it. Null until then. `load` must stay the same.
 */
export function useLoadedSoon<P>(load: () => Promise<ComponentType<P>>): ComponentType<P> | null {
  const [loaded, setLoaded] = useState<{ readonly component: ComponentType<P> } | null>(null);
  useEffect(() => {
    const waiting = requestIdleCallback(() => void load().then((component) => setLoaded({ component })));
    return () => cancelIdleCallback(waiting);
  }, [load]);
  return loaded?.component ?? null;
}
