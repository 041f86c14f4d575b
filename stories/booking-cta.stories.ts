import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, spyOn, userEvent, waitFor, within } from 'storybook/test';
import { hasFocus, inside as insideWidget, shadowIn, widgetIn } from './find.js';

type Play = NonNullable<StoryObj['play']>;
type Canvas = Parameters<Play>[0]['canvasElement'];

const tag = 'aftercare-booking-cta';
const shadow = (canvas: Canvas) => shadowIn(canvas, tag);
const inside = (canvas: Canvas) => insideWidget(canvas, tag);

const phone = '+1 555 010 0199';
/** The demonstration's booking page, which this Storybook serves (`.storybook/main.js`). */
const page = '/book.html';
const trouble = 'No calendar to see? Please use a link below.';

const says = (canvas: Canvas, words: string) =>
  waitFor(() => expect(inside(canvas).getByRole('status')).toHaveTextContent(words), {
    // Else the failure would show the whole page.
    onTimeout: (error) => error,
    timeout: 5000,
  });

/** Taps the button, and waits for the page in the frame. */
async function book(canvas: Canvas, label = 'Book an appointment') {
  // Words that come in a file may still be on their way.
  await userEvent.click(await inside(canvas).findByRole('link', { name: label }));
  const frame = await waitFor(() => shadow(canvas).querySelector('iframe')!);
  await waitFor(() => expect(frame.contentDocument?.querySelector('main')).toBeTruthy(), {
    timeout: 5000,
  });
  // An axe that looks at a page sees into those frames that have one, too.
  const script = document.createElement('script');
  script.src = '/axe.js';
  frame.contentDocument!.head.append(script);
  await waitFor(() => expect(frame.contentWindow).toHaveProperty('axe'), { timeout: 5000 });
  return frame;
}

/** A tap opens the booking page. */
const playBook: Play = async ({ canvasElement }) => {
  await book(canvasElement);
  await says(canvasElement, '');
};

/**
 * The page of a booking system is not asked for: the booking page, or another, stands in for it, in
 * a frame that believes in its address.
 */
function standIn(address = page) {
  const create = document.createElement.bind(document);
  const spy = spyOn(document, 'createElement').mockImplementation((name: string) => {
    const element = create(name);
    if (name === 'iframe') {
      let believed = '';
      Object.defineProperty(element, 'src', {
        get: () => believed,
        set(value: string) {
          believed = value;
          element.setAttribute('src', address);
        },
      });
    }
    return element;
  });
  return () => spy.mockRestore();
}

/** What the booking system's page says to the page around it. */
const say = ({ contentWindow: source }: HTMLIFrameElement, origin: string, data: object) =>
  window.dispatchEvent(new MessageEvent('message', { source, origin, data }));

export default {
  title: 'Booking',
  component: tag,
} satisfies Meta;

/** A link and a number to call. */
export const Default: StoryObj = {
  args: { href: 'https://clinic.example/book', phone },
};

/** Words that no line on a phone can hold. */
export const LongWords: StoryObj = {
  args: {
    heading: 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz',
    intro: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft.',
    label: 'Kraftfahrzeughaftpflichtversicherungsbescheinigung anfordern',
    href: 'https://clinic.example/book',
    phone: '+44 (0)20 7946 0000 ext. 1234567890',
    lang: 'de',
  },
};

/** Plain links: visitors can book before the script has run, too. */
export const FromChildren: StoryObj = {
  render: () => html`
    <aftercare-booking-cta>
      <h2>Come by</h2>
      <p>We keep an hour free every morning.</p>
      <a href="https://clinic.example/book">Find a time</a>
      <a href="tel:+15550100199">Call (555) 010-0199</a>
    </aftercare-booking-cta>
  `,
};

/** A week without an end: it says no time at which that changes. */
export const OpenNow: StoryObj = {
  args: { href: page, phone, hours: 'Mo-Su 00:00-24:00' },
  play: async ({ canvasElement }) => {
    await expect(inside(canvasElement).getByText('Open now')).toBeVisible();
  },
};

/** Some days from now, as an ISO date. */
const dayFromNow = (days: number) =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Holidays, in truth from yesterday for a week. */
export const ClosedNow: StoryObj = {
  args: {
    href: page,
    phone,
    hours: 'Mo-Su 09:00-17:00',
    'time-zone': 'Europe/London',
    closed: `${dayFromNow(-1)}/${dayFromNow(6)}`,
  },
  play: async ({ canvasElement }) => {
    await expect(inside(canvasElement).getByText(/^Closed · opens .+ 9:00/)).toBeVisible();
  },
};

/** The clinic's own booking page, over the page. The step in the browser's history leads out of it. */
export const Dialog: StoryObj = {
  args: { mode: 'dialog', href: page, phone },
  play: async (context) => {
    await playBook(context);
    const card = inside(context.canvasElement);
    const dialog = card.getByRole('dialog', { name: 'Book an appointment' });
    await expect(dialog.matches(':modal')).toBe(true);
    await expect(within(dialog).getByRole('button', { name: 'Close' })).toBeVisible();
    await expect(within(dialog).getByRole('link', { name: 'Open in a new tab' })).toBeVisible();
  },
};

/** With nothing but the keyboard: Enter opens the dialog, Escape leads back to the button. */
export const ByKeyboard: StoryObj = {
  tags: ['!autodocs'],
  args: Dialog.args!,
  play: async ({ canvasElement }) => {
    await widgetIn(canvasElement, tag).updateComplete;
    const button = inside(canvasElement).getByRole('link', { name: 'Book an appointment' });
    // user-event's Tab passes shadow roots by.
    button.focus();
    await expect(hasFocus(button)).toBe(true);
    await userEvent.keyboard('{Enter}');
    const dialog = await inside(canvasElement).findByRole<HTMLDialogElement>('dialog');
    await waitFor(() => expect(hasFocus(within(dialog).getByRole('heading'))).toBe(true));
    // What a browser does on Escape: it does not take a script's key for one.
    dialog.requestClose();
    // Closed it is at once, and gone with the next frame that is drawn.
    await waitFor(() => expect(shadow(canvasElement).querySelector('dialog')).toBe(null), {
      timeout: 5000,
    });
    await expect(hasFocus(button)).toBe(true);
  },
};

/** A widget that is dark wherever it stands. */
export const DialogInDark: StoryObj = {
  args: { ...Dialog.args, 'color-scheme': 'dark' },
  play: Dialog.play,
};

/** An Arabic page: the owner's words, the widget's own, which come in a file, and the reading direction. */
export const DialogRightToLeft: StoryObj = {
  render: () => html`
    <div lang="ar" dir="rtl">
      <aftercare-booking-cta
        mode="dialog"
        href=${page}
        phone=${phone}
        heading="هل ما زلت تشعر بالألم؟"
        intro="اتصل بنا، أو اختر موعدًا."
        label="احجز موعدًا"
      ></aftercare-booking-cta>
    </div>
  `,
  play: async ({ canvasElement }) => {
    await book(canvasElement, 'احجز موعدًا');
    await says(canvasElement, '');
  },
};

/** Says which system the tap will load something from. */
export const Inline: StoryObj = {
  args: { mode: 'inline', href: 'https://calendly.com/tern-lane/first-visit', phone },
  play: async ({ canvasElement }) => {
    await expect(
      inside(canvasElement).getByText('Loads the calendar from calendly.com'),
    ).toBeVisible();
    await expect(shadow(canvasElement).querySelector('iframe')).toBe(null);
  },
};

/** After the tap: Calendly, played by another page, has said that it is there and how high it is. */
export const InlineOpened: StoryObj = {
  args: Inline.args!,
  beforeEach: () => standIn(),
  play: async ({ canvasElement }) => {
    const frame = await book(canvasElement);
    say(frame, 'https://calendly.com', { event: 'calendly.event_type_viewed' });
    const payload = { height: '820px' };
    say(frame, 'https://calendly.com', { event: 'calendly.page_height', payload });
    await says(canvasElement, '');
    await expect(frame.style.height).toBe('820px');
  },
};

/** Cal.com, played by another page, has said that it has no such calendar. */
export const Refused: StoryObj = {
  args: { mode: 'dialog', href: 'https://cal.com/tern-lane/no-more', phone },
  beforeEach: () => standIn(),
  play: async ({ canvasElement }) => {
    const frame = await book(canvasElement);
    frame.contentDocument!.querySelector('main')!.innerHTML = '<h1>404</h1>';
    say(frame, 'https://app.cal.com', { originator: 'CAL', type: 'linkFailed' });
    await says(canvasElement, trouble);
  },
};

/**
 * A booking page that forbids frames. Browsers tell no script: in the frame is their own page, played
 * here. The way out stands under it.
 */
export const FrameBlocked: StoryObj = {
  args: { mode: 'inline', href: 'https://clinic.example/book', phone },
  beforeEach: () => standIn('about:blank'),
  play: async ({ canvasElement }) => {
    const card = inside(canvasElement);
    await userEvent.click(card.getByRole('link', { name: 'Book an appointment' }));
    const { contentDocument: refusal } = shadow(canvasElement).querySelector('iframe')!;
    refusal!.head.innerHTML =
      '<style>:root { color-scheme: light dark; background: Canvas; color: CanvasText }</style>';
    refusal!.body.innerHTML = '<main><h1>clinic.example refused to connect.</h1></main>';
    await says(canvasElement, trouble);
    await expect(card.getByRole('link', { name: 'Open in a new tab' })).toHaveAttribute(
      'href',
      'https://clinic.example/book',
    );
    await expect(card.getByRole('link', { name: /^Call/ })).toBeVisible();
  },
};

export const RefusedInline: StoryObj = {
  ...Refused,
  args: { ...Refused.args, mode: 'inline' },
};

/** Jane's pages refuse to stand in a frame: the same settings lead to a new tab. */
export const NewTab: StoryObj = {
  args: { mode: 'dialog', href: 'https://ternlane.janeapp.com', phone },
  play: async ({ canvasElement }) => {
    const link = inside(canvasElement).getByRole('link', { name: 'Book an appointment' });
    await expect(link).toHaveAttribute('target', '_blank');
    await expect(link).not.toHaveAttribute('aria-haspopup');
  },
};

/** On a phone a bar at the bottom of the screen, on wide screens the card. */
export const BarOnAPhone: StoryObj = {
  globals: { viewport: { value: 'mobile1' } },
  args: { placement: 'bar', href: page, phone },
  render: ({ href, phone }) => html`
    <main>
      <h1>Back ache after a massage</h1>
      <p>You went in because your back was sore, and the next morning it aches more, not less.</p>
      <aftercare-booking-cta
        placement="bar"
        href=${href as string}
        phone=${phone as string}
      ></aftercare-booking-cta>
      <p>Mostly it passes. Firm hands on tired muscles can leave them tender.</p>
    </main>
  `,
};

/** Put away by "Hide": the card stands where it was written. */
export const BarPutAway: StoryObj = {
  ...BarOnAPhone,
  play: async ({ canvasElement }) => {
    const hide = shadow(canvasElement).querySelector<HTMLElement>('.hide')!;
    // Wide screens have no bar to put away.
    hide.click();
    await waitFor(() => expect(inside(canvasElement).getByRole('heading')).toBeVisible());
  },
};
