import { expect } from '@open-wc/testing';
import { openCalendar, type CalendarMessage } from './calendar.js';
import type { FrameTheme } from './scheduler.js';

const look: FrameTheme = { inline: true, scheme: 'light', accent: '0', surface: 'f', text: '0' };

/** Waits until all messages to this page have come: after one that is posted last. */
async function messagesHeard(): Promise<void> {
  const last = 'the last message';
  const heard = new Promise<void>((resolve) => {
    window.addEventListener('message', function hear({ data }) {
      if (data !== last) return;
      window.removeEventListener('message', hear);
      resolve();
    });
  });
  window.postMessage(last, '*');
  await heard;
}

/** Opens a page of this site in a frame; `test/booking/booking.test.mjs` has those of real host names. */
async function open(path: string) {
  const heard: CalendarMessage[] = [];
  const calendar = openCalendar(new URL(path, location.href), look, (news) => heard.push(news));
  document.body.append(calendar.frame);
  await new Promise((resolve) => calendar.frame.addEventListener('load', resolve));
  const speak = (data: unknown) => {
    const { contentWindow } = calendar.frame;
    const script = contentWindow!.document.createElement('script');
    script.text = `parent.postMessage(${JSON.stringify(data)}, '*')`;
    contentWindow!.document.body.append(script);
    return messagesHeard();
  };
  return { ...calendar, heard, speak };
}

describe('a calendar in a frame', () => {
  it('tells nobody which page it stands in', async () => {
    const { frame, close } = await open('/README.md');
    expect(frame.referrerPolicy).to.equal('strict-origin');
    close();
    frame.remove();
  });

  it('is alive when a page of this site has come, or speaks', async () => {
    const { frame, heard, speak, close } = await open('/README.md');
    expect(heard).to.deep.equal([{ silent: false }]);
    await speak('anything');
    expect(heard).to.deep.equal([{ silent: false }, {}]);
    close();
    frame.remove();
  });

  it('is not heard when it is another window that speaks', async () => {
    const { frame, heard, close } = await open('/README.md');
    window.postMessage('hello', '*');
    await messagesHeard();
    expect(heard).to.have.length(1);
    close();
    frame.remove();
  });

  it('is not heard any more when it is closed', async () => {
    const { frame, heard, speak, close } = await open('/README.md');
    close();
    await speak('hello');
    expect(heard).to.have.length(1);
    frame.remove();
  });
});
