import { useEffect, useEffectEvent } from 'react';

/** Nothing to see here: leads on at once. */
export function Redirect({ go }: { readonly go: () => void }) {
  const onShown = useEffectEvent(go);
  useEffect(() => onShown(), []);
  return null;
}
