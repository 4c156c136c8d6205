/** The same questionnaire as a form of survey-react-ui: `?form=NAME`, one page a section unless `&single`. */
import 'survey-core/survey-core.min.css';
import { createRoot } from 'react-dom/client';
import { Model } from 'survey-core';
import { Survey } from 'survey-react-ui';

const asked = new URLSearchParams(window.location.search);
const root = document.getElementById('root');
if (!root) throw new Error('no #root');
const model = new Model(await (await fetch(`./${asked.get('form')}.json`)).json());
if (asked.has('single')) model.questionsOnPageMode = 'singlePage';
createRoot(root).render(<Survey model={model} />);
