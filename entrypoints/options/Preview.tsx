import { useEffect, useRef } from 'preact/hooks';
import { TrialText } from '../../components/TrialText';

/** The reader at work on a short text, started anew whenever `choices` change; its code comes after the page. */
export function Preview({ choices }: { choices: string }) {
  const text = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const ending = new AbortController();
    import('../reader/trial').then(({ startTrial }) => startTrial(text.current!, ending.signal));
    return () => ending.abort();
  }, [choices]);
  return <TrialText text={text} long />;
}
