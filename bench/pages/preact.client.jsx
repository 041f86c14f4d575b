// The same markup, by Preact.
import { content } from 'bench:content';
import { render } from 'preact';
import { useRef, useState } from 'preact/hooks';

const Card = ({ above, heading, intro, children }) => (
  <section part="card" class="card" lang="en" dir="ltr">
    <header>
      {above}
      <h2 part="heading">{heading}</h2>
      <div part="intro">
        <p>{intro}</p>
      </div>
    </header>
    {children}
  </section>
);

function Tips() {
  const { items, advice, seekHelp, updated, sources, ...head } = content.tips;
  return (
    <Card {...head}>
      <ul role="list" class="tips list">
        {items.map(({ path, title, text }) => (
          <li part="item">
            <svg viewBox="0 0 24 24" aria-hidden="true">
              <path d={path} />
            </svg>
            <div>
              <strong>{title}</strong> <p>{text}</p>
            </div>
          </li>
        ))}
      </ul>
      <div class="advice">
        <p>{advice}</p>
      </div>
      <div class="note">
        <h3 part="title">{seekHelp.heading}</h3>
        <p>{seekHelp.text}</p>
        <ul role="list">
          {seekHelp.items.map((sign) => (
            <li>{sign}</li>
          ))}
        </ul>
      </div>
      <footer>
        <p>
          <bdi>{updated.words}</bdi> · <bdi>{updated.day}</bdi>
        </p>
        <details>
          <summary>{sources.heading}</summary>
          <ul role="list">
            {sources.items.map(({ title, url }) => (
              <li>
                <a class="target" href={url}>
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </details>
      </footer>
    </Card>
  );
}

function Causes() {
  const { items, ...head } = content.causes;
  return (
    <Card {...head}>
      <div>
        {items.map(({ id, title, text }) => (
          <details id={id} part="item">
            <summary>
              <h3 part="title">{title}</h3>
            </summary>
            <div class="text">
              <p>{text}</p>
            </div>
          </details>
        ))}
      </div>
    </Card>
  );
}

function Booking() {
  const { hours, heading, text, label, close } = content.booking;
  const dialog = useRef();
  const open = (event) => {
    event.preventDefault();
    dialog.current.showModal();
  };
  return (
    <Card
      above={
        <p part="hours" class="open">
          {hours}
        </p>
      }
      heading={heading}
      intro={text}
    >
      <div class="actions">
        <a part="button" href="/book" aria-haspopup="dialog" onClick={open}>
          {label}
        </a>
        <button part="button" class="quiet hide" aria-label="Hide">
          <svg viewBox="0 0 12 12" width="14" aria-hidden="true">
            <path d="m1 1 10 10M1 11 11 1" />
          </svg>
        </button>
      </div>
      <dialog part="dialog" class="calendar" aria-label={label} ref={dialog}>
        <form method="dialog">
          <h2 part="heading" tabIndex={-1} autoFocus>
            {label}
          </h2>
          <button part="button" class="quiet">
            {close}
          </button>
        </form>
      </dialog>
    </Card>
  );
}

function Form() {
  const { heading, intro, fields, comment, hint, remember, send } = content.form;
  const [problems, setProblems] = useState({});
  const submit = (event) => {
    event.preventDefault();
    const controls = [...event.currentTarget.elements].filter(({ name }) => name);
    setProblems(
      Object.fromEntries(controls.map(({ name, validationMessage }) => [name, validationMessage])),
    );
  };
  return (
    <Card heading={heading} intro={intro}>
      <form noValidate aria-label={heading} onSubmit={submit}>
        <div class="fields">
          {fields.map(({ name, label, type, required }) => (
            <div>
              <label for={name}>{label}</label>
              <input
                part="field"
                dir="auto"
                placeholder=" "
                id={name}
                name={name}
                type={type}
                autocomplete={name}
                required={required}
                aria-invalid={!!problems[name]}
                aria-describedby={`${name}-problem`}
              />
              <p class="problem" id={`${name}-problem`}>
                {problems[name]}
              </p>
            </div>
          ))}
        </div>
        <div>
          <label for="comment">{comment}</label>
          <textarea
            id="comment"
            name="comment"
            part="field"
            dir="auto"
            placeholder=" "
            required
            aria-invalid={!!problems.comment}
            aria-describedby="comment-problem hint"
          />
          <p class="problem" id="comment-problem">
            {problems.comment}
          </p>
          <p class="hint muted" id="hint">
            {hint}
          </p>
        </div>
        <input name="trap" class="trap" tabIndex={-1} autocomplete="off" aria-hidden="true" />
        <label class="consent">
          <input name="remember" type="checkbox" />
          <span>{remember}</span>
        </label>
        <div class="bar">
          <div>
            <p role="status" />
            <p role="alert" id="alert" />
          </div>
          <button part="button" aria-describedby="alert">
            {send}
          </button>
        </div>
      </form>
    </Card>
  );
}

const widgets = {
  'tips-card': Tips,
  'causes-accordion': Causes,
  'booking-cta': Booking,
  'comment-form': Form,
};

const fill = () => {
  for (const place of document.querySelectorAll('.widget')) {
    const Widget = widgets[place.classList[1]];
    render(<Widget />, place);
  }
};
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', fill);
else fill();

const Pair = () => (
  <>
    <div class="widget tips-card">
      <Tips />
    </div>
    <div class="widget causes-accordion">
      <Causes />
    </div>
  </>
);

globalThis.renderPairs = (place, count) =>
  render(
    Array.from({ length: count }, () => <Pair />),
    place,
  );
