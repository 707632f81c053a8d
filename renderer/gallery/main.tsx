// What lives here: every stretch at its start, halfway and at its end, on both sides and in both themes, for those
// who draw them. Opened from the preview desktop (Stretch gallery) or as /gallery/index.html while developing.
// What does not: anything a user sees; the page is left out of installers (electron-builder.yml).
// To show more: GalleryPage. `?id=pigeon` shows one stretch, `?sheet` one picture of each, `?blind` without names,
// `?audit` the pictures of the audit.
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createTranslator } from '../../shared/messages/translator.ts';
import '../ui/tokens.css';
import '../ui/base.css';
import { AuditGallery } from './AuditGallery.tsx';
import { GalleryPage } from './GalleryPage.tsx';

const root = document.getElementById('root');
const asked = new URLSearchParams(location.search);
if (root)
  createRoot(root).render(
    <StrictMode>
      {asked.has('audit') ? (
        <AuditGallery translator={createTranslator('en')} />
      ) : (
        <GalleryPage
          translator={createTranslator('en')}
          only={asked.get('id')}
          isSheet={asked.has('sheet') || asked.has('blind')}
          isBlind={asked.has('blind')}
        />
      )}
    </StrictMode>,
  );
