// What a page loads to have its widgets drawn by React: `show(settings)` draws them, or draws them anew.
import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './react-app.mjs';

const place = document.querySelector('#root');
globalThis.toggled = [];
const onToggle = ({ id, open }) => globalThis.toggled.push(`${id} ${open}`);
const onDrawn = (element) => {
  globalThis.isDrawn = !!element;
};
const app = (settings) => createElement(App, { ...settings, onToggle, onDrawn });
const isDrawn = !!place.firstElementChild;
const root = isDrawn ? hydrateRoot(place, app()) : createRoot(place);
globalThis.show = (settings) => flushSync(() => root.render(app(settings)));
if (!isDrawn) globalThis.show();
