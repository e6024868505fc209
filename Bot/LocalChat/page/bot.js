// The way to the bot: activities as Teams sends them, to the same address.

const TENANT = '10ca1000-0000-4000-8000-000000000000';
const BOT = { id: '28:local-bot', name: 'Account Bot' };

// Teams gives a bot up after 15 seconds.
const PATIENCE = 15_000;

const timezone = Intl.DateTimeFormat().resolvedOptions().timeZone;

const envelope = (person) => ({
  timestamp: new Date().toISOString(),
  localTimezone: timezone,
  channelId: 'msteams',
  serviceUrl: `${location.origin}/local/connector/`,
  from: { id: `29:local-${person.id}`, name: person.name, aadObjectId: person.id },
  recipient: BOT,
  conversation: { conversationType: 'personal', tenantId: TENANT, id: `a:local-${person.id}` },
  locale: 'en-GB',
  entities: [{ type: 'clientInfo', locale: 'en-GB', country: 'GB', platform: 'Web', timezone }],
  channelData: { tenant: { id: TENANT } },
});

const unseenId = () => `f:${crypto.randomUUID()}`;

export const typed = (person, text) => ({ ...envelope(person), type: 'message', text, textFormat: 'plain' });

/** Action.Submit is a message without a text. */
export const submitted = (person, data, replyToId) =>
  ({ ...envelope(person), type: 'message', id: unseenId(), value: data, replyToId });

export const installed = (person) =>
  ({ ...envelope(person), type: 'installationUpdate', action: 'add', id: unseenId() });

export const executed = (person, action, replyToId) => ({
  ...envelope(person),
  type: 'invoke',
  name: 'adaptiveCard/action',
  id: unseenId(),
  replyToId,
  value: { action: { type: 'Action.Execute', ...action }, trigger: 'manual' },
});

async function post(activity) {
  const response = await fetch('/api/messages', {
    method: 'POST',
    signal: AbortSignal.timeout(PATIENCE),
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(activity),
  });
  if (!response.ok) throw new Error(`The bot answered ${response.status}`);
  return response;
}

export async function send(activity) {
  await post(activity);
}

const CARD = 'application/vnd.microsoft.card.adaptive';
const MESSAGE = 'application/vnd.microsoft.activity.message';

/** What an invoke brought: { card } for this person's view, { text } to be shown, or { problem }. */
export async function invoke(activity) {
  try {
    return outcome(await (await post(activity)).json());
  } catch {
    return { problem: 'The bot could not be reached. Nothing was changed; please try again.' };
  }
}

function outcome({ statusCode = 200, type, value }) {
  if (statusCode === 200 && type === CARD) return { card: value };
  if (statusCode === 200 && type === MESSAGE) return { text: String(value) };
  return { problem: value?.message ?? 'Something went wrong. Please try again.' };
}
