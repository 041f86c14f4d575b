// The booking page's own script: days of this and the next weeks in place of weekdays. A clinic's
// booking system does this itself. It runs in the head, so that nothing is seen of what a frame hides.

/** When the clinic is closed, as in the widget on the other page. */
const [lastDay, firstDay] = ['2026-12-23', '2027-01-02'];
const weekday = ['9:00', '9:40', '11:00', '11:40', '13:20', '14:20', '15:40', '16:10'];
const saturday = ['10:00', '10:20', '11:00', '12:40', '13:20'];

/** The next days on which the clinic opens, from tomorrow. */
function openDays() {
  const days = [];
  // Noon, at which no clock is put forward or back.
  const day = new Date(new Date().setHours(12, 0, 0, 0));
  while (days.length < 8) {
    day.setDate(day.getDate() + 1);
    const name = new Date(day.getTime() - day.getTimezoneOffset() * 60_000)
      .toISOString()
      .slice(0, 10);
    if (day.getDay() && (name <= lastDay || name >= firstDay)) days.push([name, new Date(day)]);
  }
  return days;
}

/** Which times are still free: invented, and the same whenever one looks. */
const freeTimes = (day) =>
  (day.getDay() === 6 ? saturday : weekday).filter((time, index) => (day.getDate() + index) % 3);

function draw(name, choices) {
  return choices.map(([value, words], index) => {
    const label = document.createElement('label');
    const input = document.createElement('input');
    Object.assign(input, { type: 'radio', name, value, checked: index === 0 });
    label.append(input, ' ', words);
    return label;
  });
}

function start() {
  const form = document.querySelector('.booking');
  const times = document.querySelector('#times');
  const thanks = document.querySelector('#requested');
  const choice = document.querySelector('#choice');
  const short = { weekday: 'short', day: 'numeric', month: 'short' };
  const long = { weekday: 'long', day: 'numeric', month: 'long' };
  const { lang } = document.documentElement;
  const days = new Map(openDays());

  const drawTimes = () =>
    times.replaceChildren(
      ...draw(
        'time',
        freeTimes(days.get(form.elements.day.value)).map((time) => [time, time]),
      ),
    );
  const choices = [...days].map(([name, day]) => [name, day.toLocaleDateString(lang, short)]);
  const container = document.querySelector('#days');
  container.replaceChildren(...draw('day', choices));
  container.addEventListener('change', drawTimes);
  drawTimes();

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const { day, time } = form.elements;
    const date = days.get(day.value).toLocaleDateString(lang, long);
    choice.textContent = `You chose ${date}, ${time.value}.`;
    choice.hidden = false;
    form.hidden = true;
    thanks.classList.add('now');
    thanks.focus();
  });
}

document.documentElement.classList.toggle('framed', self !== top);
document.addEventListener('DOMContentLoaded', start);
