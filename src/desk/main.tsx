import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Boundary } from '../ui/shared/Boundary.tsx';
import { changeSettings } from '../ui/shared/settings.ts';
import { Desk } from './Desk.tsx';
import './desk.css';

changeSettings({}); // The theme kept on this device, before the first paint.

const root = document.getElementById('root');
if (root !== null)
  createRoot(root).render(
    <StrictMode>
      <Boundary
        fallback={() => (
          <main className="mx-auto max-w-xl px-6 pt-28 font-serif text-lg">
            <h1 className="text-3xl font-semibold">Something went wrong in this window</h1>
            <p className="mt-4">What you decided is written. Load the window again to go on.</p>
          </main>
        )}
      >
        <Desk />
      </Boundary>
    </StrictMode>,
  );
