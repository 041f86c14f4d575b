// The same markup, put into the page by a script.
import { css, markup } from 'bench:content';

const style = document.createElement('style');
style.textContent = css;
document.head.append(style);

const fill = () => {
  for (const place of document.querySelectorAll('.widget'))
    place.innerHTML = markup[place.classList[1]];
};
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', fill);
else fill();
