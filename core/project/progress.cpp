#include "core/project/progress.h"

namespace kyodo {

RecordInfo StepNote::describe()
{
    return {QLatin1StringView("stepNotes"),
            {
                field<&StepNote::step>("step"),
                longText<&StepNote::decided>("decided"),
                personal<&StepNote::by>("by"),
                field<&StepNote::on>("on"),
            }};
}

RecordInfo StepPass::describe()
{
    return {QLatin1StringView("stepPasses"),
            {
                field<&StepPass::step>("step"),
                longText<&StepPass::reason>("reason"),
                field<&StepPass::findings>("findings"),
                personal<&StepPass::by>("by"),
                field<&StepPass::at>("at"),
            }};
}

} // namespace kyodo
