import { expect } from '@open-wc/testing';
import { expectWarning } from '../../test/unit/console.js';
import { answerWith, answer, asked } from '../../test/unit/answers.js';
import { topicIds } from './built-in.js';
import { loadTopic } from './load-topic.js';

describe('a topic', () => {
  it('that is built in comes from the folder of the script, in the language that is asked for', async () => {
    answerWith((url) => answer({ title: url.includes('.fr.') ? 'Mal de dos' : 'Back ache' }));
    for (const id of topicIds) {
      expect(await loadTopic(id, 'fr')).to.deep.equal({ title: 'Mal de dos' });
      expect(await loadTopic(id, 'en')).to.deep.equal({ title: 'Back ache' });
      expect(await loadTopic(id, 'fr')).to.deep.equal({ title: 'Mal de dos' });
    }
    expect(asked.map(({ url }) => new URL(url).pathname)).to.deep.equal(
      topicIds.flatMap((id) => ['fr', 'en'].map((code) => `/topics/${id}.${code}.json`)),
    );
  });

  it('that nobody wrote is not asked for, and the owner reads which there are', () => {
    expectWarning(/bad-topic: topic="neck-ache-2" .*use back-ache-after-massage, #id or a URL/);
    answerWith(() => answer({}));
    expect(loadTopic('neck-ache-2', 'en')).to.equal(undefined);
    expect(asked).to.deep.equal([]);
  });
});
