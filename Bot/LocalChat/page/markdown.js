// The Markdown that Teams renders: emphasis, lists and links; no markup, headings, tables or pictures.

const engine = window.markdownit({ html: false, linkify: true, breaks: true })
  .disable(['heading', 'lheading', 'table', 'image', 'code', 'fence', 'hr', 'html_block', 'html_inline']);

engine.renderer.rules.link_open = (tokens, index, options, _, self) => {
  tokens[index].attrSet('target', '_blank');
  tokens[index].attrSet('rel', 'noopener noreferrer');
  return self.renderToken(tokens, index, options);
};

// <at>Name</at> is how a card and a message mention somebody.
engine.inline.ruler.before('emphasis', 'mention', (state, silent) => {
  const mention = /^<at>([^<]+)<\/at>/.exec(state.src.slice(state.pos, state.posMax));
  if (!mention) return false;
  if (!silent) {
    state.push('mention_open', 'strong', 1).attrSet('class', 'mention');
    state.push('text', '', 0).content = mention[1];
    state.push('mention_close', 'strong', -1);
  }
  state.pos += mention[0].length;
  return true;
});

export const markdown = (text) => engine.render(text);
