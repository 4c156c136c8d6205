// First: before any schema is made.
import './app/no-eval.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App, prepareApp } from './app/app.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
const page = createRoot(root);
void prepareApp().then((props) =>
  page.render(
    <StrictMode>
      <App {...props} />
    </StrictMode>,
  ),
);
