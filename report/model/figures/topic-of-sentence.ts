import { type Topic, topicAfter } from './topic';

/** Follows the topic through a sentence, clause by clause, only as far as somebody asks. */
export class TopicOfSentence {
  /** The topic of an empty sentence; it is there for what `LineMap.empty` is. */
  static readonly none = new TopicOfSentence('', () => 'none');

  readonly #sentence: string;
  readonly #before: () => Topic;
  #topic: Topic | undefined;
  #read = 0;

  /** `before` is the topic that the sentence before it in the same paragraph left. */
  constructor(sentence: string, before: () => Topic) {
    this.#sentence = sentence;
    this.#before = before;
  }

  /** The topic where a clause starts. Ask for later places only. */
  at(offset: number): Topic {
    let topic = this.#topic ?? this.#before();
    if (offset > this.#read) {
      for (const words of this.#sentence.slice(this.#read, offset).split(/[，；：（）。]/)) {
        if (words !== '') topic = topicAfter(words, topic);
      }
      this.#read = offset;
    }
    this.#topic = topic;
    return topic;
  }

  /** The topic where the sentence ends. */
  get last(): Topic {
    return this.at(this.#sentence.length);
  }

  /** Takes note of what a figure's words made the topic, up to where they end. */
  change(topic: Topic, upTo: number): void {
    this.#topic = topic;
    this.#read = Math.max(this.#read, upTo);
  }
}
