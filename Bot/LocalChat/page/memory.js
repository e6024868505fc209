// What the browser keeps over a reload: who is open, and what was typed and not yet sent.

const read = (key) => {
  try {
    return JSON.parse(localStorage.getItem(key));
  } catch {
    return null;
  }
};

export const openPeople = () => {
  const ids = read('people');
  return Array.isArray(ids) ? ids : [];
};

export const keepOpenPeople = (ids) => localStorage.setItem('people', JSON.stringify(ids));

export const draftOf = (person) => localStorage.getItem(`draft:${person.id}`) ?? '';

export function keepDraft(person, text) {
  if (text) localStorage.setItem(`draft:${person.id}`, text);
  else localStorage.removeItem(`draft:${person.id}`);
}
