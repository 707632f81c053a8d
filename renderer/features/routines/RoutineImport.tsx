import { DropZone, FileTrigger, Text } from 'react-aria-components';
import { Button as AriaButton } from 'react-aria-components';
import { useWords } from '../../state/context.ts';
import button from '../../ui/Button.module.css';
import styles from './RoutineImport.module.css';

/** Takes a routine's file: chosen, or dropped here. */
export function RoutineImport({ onFile }: { readonly onFile: (file: File) => void }) {
  const { t } = useWords();
  return (
    <DropZone
      className={styles.zone ?? ''}
      aria-label={t('routines.importDrop')}
      onDrop={({ items }) => {
        const dropped = items.find((item) => item.kind === 'file');
        if (dropped?.kind === 'file') void dropped.getFile().then(onFile);
      }}
    >
      <div>
        <h3 className={styles.title}>{t('routines.importTitle')}</h3>
        <Text slot="label" className={styles.lead ?? ''}>
          {t('routines.importLead')}
        </Text>
      </div>
      <FileTrigger
        acceptedFileTypes={['.json', 'application/json']}
        onSelect={(files) => {
          const file = files?.[0];
          if (file) onFile(file);
        }}
      >
        <AriaButton className={`${button.button} ${button.secondary}`}>
          {t('routines.importChoose')}
        </AriaButton>
      </FileTrigger>
    </DropZone>
  );
}
