import { Group, NumberInput } from "@mantine/core";
import { Controller, type Control, type FieldValues, type Path } from "react-hook-form";
import { longestDuration } from "./action-form.tsx";

/** A duration as three estimates, working days. */
export interface Days {
  readonly optimisticDays: number;
  readonly likelyDays: number;
  readonly pessimisticDays: number;
}

const labels = {
  optimisticDays: "Days when all goes well",
  likelyDays: "Days, likely",
  pessimisticDays: "Days when much goes wrong",
} as const;

/** The three estimates of a duration side by side; they have to go from the shortest to the longest. */
export function DayFields<F extends FieldValues & Days>({ control }: { readonly control: Control<F> }) {
  return (
    <Group grow align="flex-start" gap="sm">
      {(["optimisticDays", "likelyDays", "pessimisticDays"] as const).map((name) => (
        <Controller
          key={name}
          control={control}
          name={name as Path<F>}
          rules={{
            validate: (days: unknown, form: F) => {
              if (!Number.isInteger(days)) return "Give a number of working days.";
              if (name !== "likelyDays") return true;
              return (
                (form.optimisticDays <= form.likelyDays && form.likelyDays <= form.pessimisticDays) ||
                "This lies between the other two."
              );
            },
          }}
          render={({ field, fieldState }) => (
            <NumberInput
              label={labels[name]}
              min={1}
              max={longestDuration}
              allowDecimal={false}
              clampBehavior="strict"
              value={field.value}
              onChange={field.onChange}
              onBlur={field.onBlur}
              error={fieldState.error?.message}
            />
          )}
        />
      ))}
    </Group>
  );
}
