// A page of React 19 with the four tags.
import type {} from 'aftercare-widgets/react';
import type { BookingCtaElement, CommentStatus } from 'aftercare-widgets';
import { useRef } from 'react';

export function Page({ onSent }: { onSent: (status: CommentStatus) => void }) {
  const booking = useRef<BookingCtaElement>(null);
  return (
    <main>
      <aftercare-tips-card
        className="wide"
        key="tips"
        layout="grid"
        limit={4}
        printable
        heading-level="3"
        word-get-help="See a doctor"
      >
        <h2>After your session</h2>
      </aftercare-tips-card>
      <aftercare-causes-accordion
        numbered={false}
        single=""
        onaftercare-cause-toggle={({ id, open }) => open && id.trim()}
      />
      <aftercare-comment-form
        action="/comments"
        backend="json"
        no-draft
        onaftercare-comment-submit={(event) => event.respondWith(Promise.resolve('pending'))}
        onaftercare-comment-sent={({ status }) => onSent(status)}
        onaftercare-comment-failed={({ currentTarget }) => currentTarget.thread}
      />
      <aftercare-booking-cta
        ref={booking}
        href="/book"
        mode="dialog"
        timeZone="Europe/London"
        onaftercare-booking-open={(event) => event.preventDefault()}
      >
        <a href="/book">Book</a>
      </aftercare-booking-cta>

      {/* @ts-expect-error: no such layout. */}
      <aftercare-tips-card layout="masonry" />
      {/* @ts-expect-error: a number is meant. */}
      <aftercare-tips-card limit="few" />
      {/* @ts-expect-error: no such attribute. */}
      <aftercare-tips-card columns={2} />
      {/* @ts-expect-error: it is there or not. */}
      <aftercare-causes-accordion single="yes" />
      {/* @ts-expect-error: React would listen to another event. */}
      <aftercare-comment-form onAftercareCommentSent={() => {}} />
      {/* @ts-expect-error: the event says `status`, in no `detail`. */}
      <aftercare-comment-form onaftercare-comment-sent={({ detail }) => detail} />
      {/* @ts-expect-error: a word is text. */}
      <aftercare-comment-form word-send={1} />
      {/* @ts-expect-error: no such tag. */}
      <aftercare-gallery />
    </main>
  );
}
