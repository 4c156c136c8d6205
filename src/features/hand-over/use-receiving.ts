import { useCallback, useEffect, useRef, useState } from 'react';
import type { CodePart, CodeProblem, HandOver, PictureProblem } from '../../ports/hand-over.ts';
import { type Arrival, judgeArrival } from './collect.ts';

/** What the last code or picture brought. */
export type News =
  | { readonly kind: Arrival; readonly index: number; readonly count: number }
  | { readonly kind: 'refused'; readonly problem: CodeProblem; readonly name: string | null }
  | { readonly kind: 'unread'; readonly problem: PictureProblem; readonly name: string };

export type Receiving = {
  readonly parts: readonly CodePart[];
  /** Of the pictures read last, or of the last code the camera saw. */
  readonly news: readonly News[];
  /** False: a reload would lose the parts. */
  readonly isStored: boolean;
  readonly isReading: boolean;
  readonly onCode: (text: string) => void;
  readonly onPictures: (pictures: readonly File[]) => void;
  readonly discard: (transfer: string) => void;
};

const inspectAll = async ({ codes }: HandOver, texts: readonly string[]): Promise<readonly CodePart[]> => {
  const read = await Promise.all(texts.map(codes.inspect));
  return read.flatMap((part) => (part.ok ? [part.value] : []));
};

/** Gathers the parts of transfers from camera and pictures, and keeps them on the shelf until they are discarded. */
export const useReceiving = (handOver: HandOver): Receiving => {
  const [parts, setParts] = useState<readonly CodePart[]>([]);
  const [news, setNews] = useState<readonly News[]>([]);
  const [isStored, setStored] = useState(true);
  const [isReading, setReading] = useState(false);
  const newest = useRef<readonly CodePart[]>([]);
  const keep = useCallback(
    (next: readonly CodePart[]) => {
      newest.current = next;
      setParts(next);
      setStored(handOver.shelf.write(next.map(({ text }) => text)));
    },
    [handOver],
  );
  useEffect(() => {
    let isHere = true;
    void inspectAll(handOver, handOver.shelf.read()).then((kept) => {
      const others = newest.current.filter((part) => kept.every(({ text }) => text !== part.text));
      if (isHere && kept.length > 0) keep([...kept, ...others]);
    });
    return () => {
      isHere = false;
    };
  }, [handOver, keep]);
  const take = async (text: string, name: string | null): Promise<News> => {
    const part = await handOver.codes.inspect(text);
    if (!part.ok) return { kind: 'refused', problem: part.error, name };
    const kind = judgeArrival(newest.current, part.value);
    if (kind !== 'repeated') keep([...newest.current, part.value]);
    return { kind, index: part.value.index, count: part.value.count };
  };
  const readPicture = async (picture: File): Promise<News> => {
    const text = await handOver.reader.readPicture(picture);
    return text.ok ? take(text.value, picture.name) : { kind: 'unread', problem: text.error, name: picture.name };
  };
  /** One after the other: several at once would fill the memory of a phone. */
  const onPictures = async (pictures: readonly File[]): Promise<void> => {
    const told: News[] = [];
    setReading(true);
    for (const picture of pictures) {
      told.push(await readPicture(picture));
      setNews([...told]);
    }
    setReading(false);
  };
  return {
    parts,
    news,
    isStored,
    isReading,
    onCode: (text) => void take(text, null).then((one) => setNews([one])),
    onPictures: (pictures) => void onPictures(pictures),
    discard: (transfer) => {
      keep(newest.current.filter((part) => part.transfer !== transfer));
      setNews([]);
    },
  };
};
