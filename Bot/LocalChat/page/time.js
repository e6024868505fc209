const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
const day = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' });

export const clockTime = (at) => clock.format(new Date(at));

export const sameDay = (one, other) => new Date(one).toDateString() === new Date(other).toDateString();

export const dayName = (at) => (sameDay(at, Date.now()) ? 'Today' : day.format(new Date(at)).replace(',', ''));
