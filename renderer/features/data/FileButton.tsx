import { Button, FileTrigger } from 'react-aria-components';
import button from '../../ui/Button.module.css';

interface FileButtonProps {
  readonly label: string;
  readonly onFile: (file: File) => void;
}

/** Asks for a JSON file. */
export function FileButton({ label, onFile }: FileButtonProps) {
  return (
    <FileTrigger
      acceptedFileTypes={['.json', 'application/json']}
      onSelect={(files) => {
        const file = files?.[0];
        if (file) onFile(file);
      }}
    >
      <Button className={`${button.button} ${button.secondary}`}>{label}</Button>
    </FileTrigger>
  );
}
