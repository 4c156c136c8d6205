// breaks: main-mounts-the-app
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { Button } from './ui/button.tsx';

createRoot(document.body).render(<App>{Button}</App>);
