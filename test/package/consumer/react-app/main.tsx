// A site built with Vite and React, which listens to the widgets and says what it heard.
import { type CauseToggleEvent, defineWidgets } from 'aftercare-widgets';
import type {} from 'aftercare-widgets/react';
import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';

function Page() {
  const [heard, setHeard] = useState('nothing yet');
  const tellToggled = ({ id, open }: CauseToggleEvent) =>
    setHeard(`${id} is ${open ? 'open' : 'closed'}`);
  return (
    <StrictMode>
      <aftercare-tips-card layout="grid" limit={4} heading-level={3} />
      <aftercare-causes-accordion numbered onaftercare-cause-toggle={tellToggled} />
      <aftercare-booking-cta
        href="/book"
        onaftercare-booking-open={(event) => {
          event.preventDefault();
          setHeard(`${event.mode} to ${new URL(event.href).pathname}`);
        }}
      />
      <aftercare-comment-form no-draft />
      <p role="status">{heard}</p>
    </StrictMode>
  );
}

defineWidgets();
createRoot(document.querySelector('#root')!).render(<Page />);
