import { Button, Group, Menu, Modal, TextInput } from "@mantine/core";
import { IconBookmark, IconDeviceFloppy, IconTrash } from "@tabler/icons-react";
import { memo, useRef, useState, type FormEvent } from "react";
import { longestTitle } from "../../../shared/workbook/text.ts";
import { everyColumn, type ColumnChoice } from "./column-choice.ts";
import classes from "./register.module.css";
import { asGiven, readSettings, settingsOf, type Arrangeable } from "./saved-view.ts";
import type { RegisterView, SavedViews } from "./types.ts";

const notArranged = "";

interface ViewsMenuProps {
  readonly saved: SavedViews;
  readonly arrangeable: Arrangeable;
  readonly view: RegisterView;
  readonly onView: (view: RegisterView) => void;
  readonly columns: ColumnChoice;
  readonly onColumns: (columns: ColumnChoice) => void;
}

/** The arrangements of a register that have a name: to choose one, to save the present one, to remove the chosen one. */
function RegisterViewsMenu({ saved, arrangeable, view, onView, columns, onColumns }: ViewsMenuProps) {
  const [naming, setNaming] = useState(false);
  const [chosenId, setChosenId] = useState(notArranged);
  const button = useRef<HTMLButtonElement>(null);
  const present = settingsOf(view, columns);
  const arranged = present !== settingsOf(asGiven, everyColumn);
  const shows = ({ settings }: { readonly settings: string }, otherwise: ColumnChoice) => {
    const kept = readSettings(settings, arrangeable);
    return settingsOf(kept.view, kept.columns ?? otherwise) === present;
  };
  const alike = arranged ? saved.views.filter((candidate) => shows(candidate, everyColumn)) : [];
  // One that arranges nothing, or cannot be read, or says nothing about columns, is shown when it was asked for.
  const shown =
    alike.find(({ id }) => id === chosenId) ??
    alike[0] ??
    saved.views.find((candidate) => candidate.id === chosenId && shows(candidate, columns));
  const choose = (id: string) => {
    setChosenId(id);
    const chosen = saved.views.find((candidate) => candidate.id === id);
    const kept = chosen
      ? readSettings(chosen.settings, arrangeable)
      : { view: asGiven, columns: everyColumn };
    onView(kept.view);
    if (kept.columns) onColumns(kept.columns);
  };
  return (
    <>
      <Menu position="bottom-start">
        <Menu.Target>
          <Button
            ref={button}
            variant="subtle"
            color="gray"
            size="compact-md"
            className={classes["tool"] ?? ""}
            leftSection={<IconBookmark size={16} aria-hidden />}
            aria-label={shown ? `Views, “${shown.name}” is shown` : "Views"}
          >
            <span className={classes["viewName"]}>{shown?.name ?? "Views"}</span>
          </Button>
        </Menu.Target>
        <Choices
          saved={saved}
          shown={shown}
          arranged={arranged}
          isKept={alike.length > 0}
          onChoose={choose}
          onName={() => setNaming(true)}
        />
      </Menu>
      <Modal
        opened={naming}
        onClose={() => setNaming(false)}
        title="Save this view"
        size="sm"
        returnFocus={false}
        onExitTransitionEnd={() => button.current?.focus()}
      >
        <NameForm
          saved={saved}
          onName={(name) => {
            saved.onSave(name, present);
            setNaming(false);
          }}
        />
      </Modal>
    </>
  );
}

/** Not drawn anew before the view has changed for good. */
export const ViewsMenu = memo(RegisterViewsMenu);

function Choices(props: {
  readonly saved: SavedViews;
  readonly shown: SavedViews["views"][number] | undefined;
  readonly arranged: boolean;
  /** Under a name already, columns included. */
  readonly isKept: boolean;
  readonly onChoose: (id: string) => void;
  readonly onName: () => void;
}) {
  const { saved, shown, arranged } = props;
  return (
    <Menu.Dropdown maw={360} mah={420} style={{ overflowY: "auto" }}>
      <Menu.RadioGroup value={shown?.id ?? (arranged ? null : notArranged)} onChange={props.onChoose}>
        <Menu.RadioItem value={notArranged} closeMenuOnClick>
          Not arranged
        </Menu.RadioItem>
        {saved.views.map(({ id, name }) => (
          <Menu.RadioItem key={id} value={id} closeMenuOnClick>
            {name}
          </Menu.RadioItem>
        ))}
      </Menu.RadioGroup>
      <Menu.Divider />
      <Menu.Item
        leftSection={<IconDeviceFloppy size={16} aria-hidden />}
        disabled={props.isKept || !arranged}
        onClick={props.onName}
      >
        Save this view…
      </Menu.Item>
      {shown ? (
        <Menu.Item leftSection={<IconTrash size={16} aria-hidden />} onClick={() => saved.onRemove(shown.id)}>
          Remove “{shown.name}”
        </Menu.Item>
      ) : null}
    </Menu.Dropdown>
  );
}

/** Asks for the name of a view; says when it is the name of one that is there, which is then replaced. */
function NameForm({
  saved,
  onName,
}: {
  readonly saved: SavedViews;
  readonly onName: (name: string) => void;
}) {
  const [text, setText] = useState("");
  const name = text.replace(/\s+/g, " ").trim();
  const taken = saved.views.some((view) => view.name === name);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name !== "") onName(name);
  };
  return (
    <form onSubmit={submit}>
      <TextInput
        label="Name"
        data-autofocus
        description={
          taken
            ? `Replaces “${name}”.`
            : "Search, filters, order, groups and columns are saved in this engagement."
        }
        value={text}
        maxLength={longestTitle}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Group justify="flex-end" mt="md">
        <Button type="submit" disabled={name === ""}>
          {taken ? "Replace" : "Save"}
        </Button>
      </Group>
    </form>
  );
}
