import { useWords } from '../state/context.ts';
export function WelcomePage() {
  const { t } = useWords();
  return <h1>{t('app.name')}</h1>;
}
