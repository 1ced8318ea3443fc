import { View } from '@tarojs/components';
import { useState } from 'react';
import type { StaffPostView } from '../../../../../contract';
import { Card } from '../../../../components/card';
import { definePage } from '../../../../components/define-page';
import { EmptyState } from '../../../../components/empty-state';
import { Icon } from '../../../../components/icon';
import { LoadState } from '../../../../components/load-state';
import { PrimaryButton } from '../../../../components/primary-button';
import { Screen } from '../../../../components/screen';
import { failureCode } from '../../../../platform/cloud/call-error';
import { useStaff } from '../../hooks/use-staff';
import { STAFF_TEXT } from '../../text-staff';
import { type Holder, sayPost, vacantFirst } from './post-words';
import { type Leaving, ReleaseSheet } from './release-sheet';
import './index.scss';

function Vacant() {
  return (
    <View className="staff-vacant">
      <View className="staff-vacant__mark">
        <Icon name="warn" size="s" />
        {STAFF_TEXT.vacant}
      </View>
      <View className="staff-quiet">{STAFF_TEXT.vacantHint}</View>
    </View>
  );
}

function HolderLine({ holder, onRelease }: { holder: Holder; onRelease: () => void }) {
  return (
    <View className="staff-holder">
      <View className="staff-holder__name">{holder.name}</View>
      <PrimaryButton id={`release-${holder.handle}`} kind="plain" block={false} onTap={onRelease}>
        {STAFF_TEXT.release}
      </PrimaryButton>
    </View>
  );
}

interface PostCardProps {
  post: StaffPostView;
  onRelease: (leaving: Leaving) => void;
}

function PostCard({ post, onRelease }: PostCardProps) {
  return (
    <Card id={`post-${post.key.replace('@', '-')}`} title={sayPost(post)}>
      {post.holders.length === 0 && <Vacant />}
      {post.holders.map((holder) => (
        <HolderLine
          key={holder.handle}
          holder={holder}
          onRelease={() => onRelease({ post, holder })}
        />
      ))}
    </Card>
  );
}

function Posts({
  posts,
  onRelease,
}: {
  posts: StaffPostView[];
  onRelease: PostCardProps['onRelease'];
}) {
  const vacancies = posts.filter(({ holders }) => holders.length === 0).length;
  return (
    <>
      <View id="vacancies" className="staff-quiet">
        {vacancies === 0 ? STAFF_TEXT.full : STAFF_TEXT.vacancies(vacancies)}
      </View>
      {vacantFirst(posts).map((post) => (
        <PostCard key={post.key} post={post} onRelease={onRelease} />
      ))}
    </>
  );
}

/** 岗位人员: the posts below one's own, who holds them, and taking a post from who leaves. */
function StaffPage() {
  const staff = useStaff();
  const [leaving, setLeaving] = useState<Leaving | null>(null);
  // Refused to who has no posts below.
  const isBelowNobody = staff.error !== null && failureCode(staff.error) === 'FORBIDDEN';
  return (
    <Screen title={STAFF_TEXT.title}>
      <View className="staff-quiet">{STAFF_TEXT.hint}</View>
      {isBelowNobody ? (
        <EmptyState {...STAFF_TEXT.none} />
      ) : (
        <LoadState query={staff}>
          {({ posts }) => <Posts posts={posts} onRelease={setLeaving} />}
        </LoadState>
      )}
      {leaving && <ReleaseSheet leaving={leaving} onClose={() => setLeaving(null)} />}
    </Screen>
  );
}

export default definePage(StaffPage);
