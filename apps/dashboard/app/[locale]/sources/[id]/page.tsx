import type { Metadata } from "next";
import { RecordAnswer } from "../../../../components/record/record-answer.tsx";
import { openRecord, recordMetadata } from "../../../../views/record-view.ts";

type Props = PageProps<"/[locale]/sources/[id]">;
const pathOf = async ({ params }: Props) => `/sources/${(await params).id}`;

export async function generateMetadata(props: Props): Promise<Metadata> {
  return recordMetadata(await pathOf(props), props);
}

export default async function Source(props: Props) {
  const path = await pathOf(props);
  const page = await openRecord(path, props);
  return <RecordAnswer page={page} path={path} />;
}
